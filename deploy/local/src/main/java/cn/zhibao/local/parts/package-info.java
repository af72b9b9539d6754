/// The real parts Zhibao stands on (PostgreSQL, Kafka, Keycloak), run as plain child processes without containers.
/// The local runner starts them for a person, the test stack for a build; both get the same programs with the same
/// settings.
@NullMarked
package cn.zhibao.local.parts;

import org.jspecify.annotations.NullMarked;

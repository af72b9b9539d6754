/// The real parts under a test: PostgreSQL, Kafka and, when asked for, Keycloak, from containers where an
/// engine answers and as child processes where none does. A test class says
/// `@WithTestResource(TestStack.class)` and finds its database and all topics empty.
@NullMarked
package cn.zhibao.testkit.stack;

import org.jspecify.annotations.NullMarked;

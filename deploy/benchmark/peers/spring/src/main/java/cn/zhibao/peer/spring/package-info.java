/// The register as a Spring Boot team would build it: REST, a transactional service, JPA entities for case, history and
/// outbox, a scheduled relay to Kafka, tokens of the same Keycloak. It hashes no chain, keeps no idempotency keys and has
/// no row security: it does less than ours for the same user-visible work.
package cn.zhibao.peer.spring;

package cn.zhibao.micro;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a registration pays for safety outside the database: the token's signature and claims, the decision of the
/// policy, the hash that chains the fact to the one before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SafetyBenchmark {

    private static final RegionCode REGION = RegionCode.of("371071");
    private static final Actor OFFICER = new Actor(
            "officer",
            "王建国",
            "torch-market-supervision",
            Set.of(Role.OFFICER),
            Jurisdiction.of(List.of("371071")));
    private static final Action REGISTER = () -> Set.of(Role.OFFICER);

    private String token = "";
    private JwtConsumer checker = new JwtConsumerBuilder().build();
    private CaseRegistered fact = fact();

    /// A token of the size and algorithm Keycloak gives.
    @Setup
    public void issue() throws GeneralSecurityException, JoseException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("http://localhost:8180/realms/zhibao");
        claims.setAudience("case-intake", "mediation", "enforcement", "inspection", "statistics");
        claims.setExpirationTimeMinutesInTheFuture(60);
        claims.setIssuedAtToNow();
        claims.setSubject(new UUID(7, 7).toString());
        claims.setClaim("preferred_username", "officer");
        claims.setClaim("org", "torch-market-supervision");
        claims.setClaim("regions", List.of("371071"));
        claims.setClaim("realm_access", Map.of("roles", List.of("officer", "offline_access")));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(keys.getPrivate());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token = signature.getCompactSerialization();
        checker = new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setExpectedIssuer("http://localhost:8180/realms/zhibao")
                .setExpectedAudience("case-intake")
                .setVerificationKey(keys.getPublic())
                .build();
    }

    @Benchmark
    public JwtClaims token() throws InvalidJwtException {
        return checker.processToClaims(token);
    }

    @Benchmark
    public Policy.Decision policy() {
        return Policy.decide(OFFICER, REGISTER, REGION);
    }

    @Benchmark
    public JournalEntry audit() {
        Instant at = Instant.now();
        return JournalEntry.next(
                fact, "371071", 0, Journaled.GENESIS, at, new JournalEntry.Cause(OFFICER, new UUID(7, 7), null, at));
    }

    private static CaseRegistered fact() {
        return new CaseRegistered(
                new UUID(7, 7),
                "371071-SRC-2026-0001",
                REGION.digits(),
                SourceKind.COMPLAINT,
                RightKind.TRADEMARK,
                LocalDate.of(2026, 11, 22));
    }
}

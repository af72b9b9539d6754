package cn.zhibao.chassis.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Identities that sort by birth (UUID version 7, RFC 9562), so that inserts stay at one end of an index.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A new identity born at the given instant.
    public static UUID at(Instant birth) {
        return at(birth, RANDOM);
    }

    /// The same with chance from elsewhere, for whoever must be able to repeat it.
    public static UUID at(Instant birth, RandomGenerator chance) {
        var high = (birth.toEpochMilli() << 16) | 0x7000L | chance.nextInt(1 << 12);
        var low = (chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

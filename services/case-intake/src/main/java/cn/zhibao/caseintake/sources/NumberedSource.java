package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.contracts.reference.RegionCode;

/// A number that senders gave, as it counts in a region: by its way and its key.
public record NumberedSource(RegionCode region, Channel channel, String key) {

    public static NumberedSource of(RegionCode region, Channel channel, SenderNumber number) {
        return new NumberedSource(region, channel, number.key());
    }
}

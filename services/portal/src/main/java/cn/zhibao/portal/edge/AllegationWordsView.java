package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about what is alleged (案情), in Chinese; English stands beside it in messages/allegation_en.properties.
@MessageBundle(value = "allegation", locale = "zh")
public interface AllegationWordsView {

    @Message("案情")
    String title();

    @Message("涉嫌违法行为、商品、货值、地点和期间。更正后原来的内容仍保留。")
    String sub();

    @Message("返回案件")
    String back();

    @Message("查看、更正案情")
    String open();

    @Message("尚未登记案情。")
    String none();

    @Message("案情（选填）")
    String blockTitle();

    @Message("填写后提示疑似重复和关联的案件，以后可以在案件页更正。")
    String blockHint();

    @Message("涉案商品")
    String goods();

    @Message("商品或者服务的名称，几种之间用顿号隔开。")
    String goodsHint();

    @Message("货值金额（元）")
    String value();

    @Message("按元填写，最多两位小数；不清楚的不填。")
    String valueHint();

    @Message("{amount} 元")
    String yuan(String amount);

    @Message("地点")
    String place();

    @Message("街道、门牌，如 文化西路180号；网络案件填发货地或者不填。")
    String placeHint();

    @Message("平台链接")
    String link();

    @Message("商品或者店铺的网址，从浏览器地址栏复制。")
    String linkHint();

    @Message("违法行为开始日期")
    String began();

    @Message("违法行为结束日期")
    String ended();

    @Message("如 2026-09-01；不清楚的不填。")
    String dayHint();

    @Message("仍在继续的不填。")
    String endedHint();

    @Message("涉嫌违法的经过")
    String act();

    @Message("谁在何时何地做了什么。不要写举报人的身份。")
    String actHint();

    @Message("更正理由")
    String reason();

    @Message("为什么更正，与原来的内容一并保留。")
    String reasonHint();

    @Message("更正案情")
    String stateTitle();

    @Message("保存")
    String save();

    @Message("案情已更正。")
    String doneStated();

    @Message("历次登记")
    String earlier();

    @Message("{day}，{who}")
    String statedBy(String day, String who);

    @Message("登记时填写")
    String atRegistration();

    @Message("货值金额应为数字，最多两位小数，如 12800.50。")
    String faultValue();

    @Message("“{label}”应为日期，如 2026-09-01。")
    String faultDay(String label);

    @Message("登记案情")
    String eventStated();

    @Message("疑似重复或者关联的案件：")
    String alike();
}

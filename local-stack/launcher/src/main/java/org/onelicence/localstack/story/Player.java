package org.onelicence.localstack.story;

/** Who acts in the story; all but the city log in at the issuer. */
enum Player {
    CITY("", "城市登记机关", "the city's registrar"),
    NOBODY("", "系统", "the system itself"),
    PUBLIC("", "路人（手机扫码，不登录）", "a passer-by with a phone, not logged in"),
    OWNER("chen", "申请人 陈晓 (chen)", "the applicant, owner of the coffee shop"),
    BUREAU("bureau", "行政审批局 收件人员 (bureau)", "a clerk of the Approval Bureau"),
    MARKET_OFFICER("amr", "市场监管局 审批人员 (amr)", "an officer of the Administration for Market Regulation"),
    FIRE_OFFICER("frb", "消防救援支队 审批人员 (frb)", "an officer of the Fire and Rescue Division"),
    SUPERVISOR("supervisor", "监管人员 (supervisor)", "a supervisor");

    final String login;
    final String zh;
    final String en;

    Player(String login, String zh, String en) {
        this.login = login;
        this.zh = zh;
        this.en = en;
    }
}

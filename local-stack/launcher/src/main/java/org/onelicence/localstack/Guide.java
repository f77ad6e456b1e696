package org.onelicence.localstack;

import java.nio.file.Path;

/** What to look at, once everything is up. */
final class Guide {
    private Guide() {}

    static String of(StackAddresses at, Path data) {
        return """

                一业一证已就绪 · One Licence is up

                  申请与审批 apply and decide        %s/
                  证照库与扫码核验 register and QR     %s/
                  “六个双”看板 six doubles            %s/
                  登录 sign-in                       %s/
                  Kafka                              %s

                账号 accounts (密码 password: %s)
                  chen lin            申请人 applicants
                  bureau              行政审批局窗口 receives and serves
                  amr amr2 frb tmb cst hc   各部门审批人员 officers
                  supervisor auditor ops    监管 · 审计 · 管理员

                接下来 what next
                  1. search “咖啡” at %s/ and read the single notice (chen)
                  2. open a licence in the register and scan its QR: %s/
                  3. see who was told, tracked and drawn: %s/ (supervisor)
                  ./onelicence status | logs [service] | story | down        data: %s
                """.formatted(
                        at.command(),
                        at.query(),
                        at.supervision(),
                        at.issuer(),
                        at.kafkaBootstrap(),
                        at.password(),
                        at.command(),
                        at.query(),
                        at.supervision(),
                        data);
    }
}

package org.onelicence.supervision.publicity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rules of 双公示.
 *
 * @param dueWorkingDays within which a decision is to be public
 * @param atOnce whether records are published without waiting for a person
 * @param penaltyShownMonths how long a penalty is shown (公示规定 art.13: three years for all but the smallest)
 * @param approvalCategory the category printed on a licence record (普通, 特许, 认可, 核准, 登记)
 * @param penaltyBasis the clause that makes suspension and revocation of a permit penalties
 */
@ConfigurationProperties("supervision.publicity")
public record PublicityLimits(
        @DefaultValue("7") int dueWorkingDays,
        @DefaultValue("true") boolean atOnce,
        @DefaultValue("36") int penaltyShownMonths,
        @DefaultValue("普通") String approvalCategory,
        @DefaultValue("《中华人民共和国行政处罚法》第九条第三项") String penaltyBasis) {}

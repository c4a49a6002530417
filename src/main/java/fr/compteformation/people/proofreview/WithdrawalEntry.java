package fr.compteformation.people.proofreview;

import java.time.Instant;

import fr.compteformation.people.account.AccountId;

/**
 * A withdrawal by an agent, as agents see it.
 *
 * @param account the account whose proof was withdrawn
 * @param motive why
 * @param remark the agent’s explanation
 * @param withdrawnAt when
 * @param agentNumber by whom
 */
public record WithdrawalEntry(AccountId account, WithdrawalMotive motive, String remark, Instant withdrawnAt,
		int agentNumber) {
}

package fr.compteformation.platform.security;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The key under which equal refusals are counted.
 *
 * @param day in metropolitan France
 * @param what what was refused
 * @param detail a technical code with more detail, or empty
 * @param account the account concerned, if known
 * @param number the typed number; its owner may be another person
 * @param agent the agent’s id, or the typed email address
 * @param network the client’s network, if there was a request
 */
record NotedRefusal(LocalDate day, Refused what, String detail, @Nullable UUID account, @Nullable String number,
		@Nullable String agent, @Nullable Network network) {

	/** It may hold a social security number or an email address. */
	@Override
	public String toString() {
		return "********";
	}

}

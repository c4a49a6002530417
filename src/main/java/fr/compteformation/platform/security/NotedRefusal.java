package fr.compteformation.platform.security;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was refused to whom and from where; the same again is counted with it.
 *
 * @param day in metropolitan France
 * @param what was refused
 * @param detail a technical word that says more, or nothing
 * @param account about which, when that is known
 * @param number that was typed, whoever’s it is
 * @param agent who asked, or the address they typed
 * @param network where it came from, if from a request
 */
record NotedRefusal(LocalDate day, Refused what, String detail, @Nullable UUID account, @Nullable String number,
		@Nullable String agent, @Nullable Network network) {

	/** It may hold a number or an address. */
	@Override
	public String toString() {
		return "********";
	}

}

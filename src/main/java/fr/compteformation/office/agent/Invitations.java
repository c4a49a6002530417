package fr.compteformation.office.agent;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.security.SecretToken;

/**
 * The links of invitations: looking at one changes nothing, because mail scanners open
 * them too.
 */
@Service
public class Invitations {

	/** The address of the page, before the token. */
	public static final String PAGE = "/agent/invitation";

	private final AgentAccountRepository agents;

	private final NewPasswords newPasswords;

	private final Passwords passwords;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Invitations(AgentAccountRepository agents, NewPasswords newPasswords, Passwords passwords,
			TransactionTemplate transaction, Clock clock) {
		this.agents = agents;
		this.newPasswords = newPasswords;
		this.passwords = passwords;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The invitation of a link; none when it was used, replaced or cut off. */
	public Optional<Invitation> of(SecretToken token) {
		return this.agents.findByInvitationHash(token.hash())
			.map((invited) -> new Invitation(!invited.isInvitedAt(this.clock.instant()), invited.invitee().identity(),
					invited.invitee().getNir() == null));
	}

	/**
	 * Accepts an invitation with a password.
	 * @param nir theirs, where the invitation asks for it
	 */
	public Acceptance accept(SecretToken token, Password chosen, @Nullable Nir nir) {
		Invitation invitation = of(token).filter((found) -> !found.isOver()).orElse(null);
		if (invitation == null) {
			return Acceptance.NOT_USABLE;
		}
		if (invitation.asksForNir() && nir == null) {
			throw new IllegalArgumentException("a form let a missing number pass");
		}
		this.newPasswords.require(chosen, invitation.identity());
		String hash = this.passwords.hash(chosen);
		return Objects.requireNonNull(
				this.transaction.execute((status) -> accept(token, hash, invitation.asksForNir() ? nir : null)));
	}

	private Acceptance accept(SecretToken token, String hash, @Nullable Nir nir) {
		AgentAccount invited = this.agents.findByInvitationHash(token.hash())
			.filter((found) -> found.isInvitedAt(this.clock.instant()))
			.orElse(null);
		if (invited == null) {
			return Acceptance.NOT_USABLE;
		}
		if (nir != null && this.agents.existsByInviteeNir(nir)) {
			return Acceptance.NIR_TAKEN;
		}
		invited.accept(token, hash, nir, this.clock.instant());
		return Acceptance.DONE;
	}

}

package fr.compteformation.access.recovery.ui;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.access.passkey.LostFactorHelp;
import fr.compteformation.access.recovery.Recoveries;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.access.recovery.RecoveryStatus;
import fr.compteformation.people.signin.PartialSignIn;

/**
 * Offers recovery by agents to people who lost passkeys and recovery codes.
 */
@Component
class RecoveryHelp implements LostFactorHelp {

	private final Recoveries recoveries;

	RecoveryHelp(Recoveries recoveries) {
		this.recoveries = recoveries;
	}

	@Override
	public String page() {
		return RecoveryRequestView.ADDRESS;
	}

	@Override
	public Optional<String> stateOf(PartialSignIn half) {
		return this.recoveries.of(half)
			.map(RecoveryStatus::state)
			.filter(RecoveryState::isOpen)
			.map(RecoveryState::messageKey);
	}

}

package fr.compteformation.access.recovery.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.access.recovery.Recoveries;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.ConfirmLinkView;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page that cancels a request which its owner did not make.
 */
@Route("recuperation/annuler/:" + ConfirmLinkView.TOKEN)
@AnonymousAllowed
class RecoveryLinkView extends ConfirmLinkView {

	private final Recoveries recoveries;

	RecoveryLinkView(Recoveries recoveries) {
		super("passkey.recovery.link.title.", "passkey.recovery.link.text.", "passkey.recovery.link.submit",
				"action.writeToUs");
		this.recoveries = recoveries;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.recoveries.cancelling(token);
	}

	@Override
	protected SecretState redeem(SecretToken token) {
		return this.recoveries.cancel(token);
	}

}

package fr.compteformation.access.franceconnect.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.people.reauthentication.ui.ProofMeans;
import fr.compteformation.platform.security.Citizen;

/**
 * An identity proof at the provider. The browser leaves the page and returns to it with
 * the proof.
 */
@SpringComponent
class FranceConnectProof implements ProofMeans {

	private final FranceConnect franceConnect;

	FranceConnectProof(FranceConnect franceConnect) {
		this.franceConnect = franceConnect;
	}

	@Override
	public Optional<Component> offer(Citizen citizen, SerializableRunnable proved) {
		return this.franceConnect.isLinked(citizen)
				? Optional.of(new Button(I18NProvider.translate("franceconnect.proof"), (click) -> leave()))
				: Optional.empty();
	}

	private static void leave() {
		UI ui = UI.getCurrentOrThrow();
		ui.getPage()
			.setLocation(
					FranceConnect.PROOF_PATH + "?" + FranceConnect.PAGE + "=/" + ui.getActiveViewLocation().getPath());
	}

}

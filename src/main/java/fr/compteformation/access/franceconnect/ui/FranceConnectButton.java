package fr.compteformation.access.franceconnect.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.people.account.ui.OtherWay;
import fr.compteformation.platform.base.ui.FieldHelp;

/**
 * The link to the provider in the portal’s own style: the official button is reserved for
 * government sites.
 */
@SpringComponent
class FranceConnectButton implements OtherWay {

	private final FranceConnect franceConnect;

	FranceConnectButton(FranceConnect franceConnect) {
		this.franceConnect = franceConnect;
	}

	@Override
	public Optional<Component> offer() {
		return this.franceConnect.isOffered() ? Optional.of(way()) : Optional.empty();
	}

	private Component way() {
		Anchor button = new Anchor(FranceConnect.START_PATH, I18NProvider.translate("franceconnect.button"));
		button.setRouterIgnore(true);
		button.addClassNames("btn", "ghost");
		Paragraph hint = new Paragraph(I18NProvider
			.translate(this.franceConnect.isStandIn() ? "franceconnect.button.standIn" : "franceconnect.button.hint"));
		hint.addClassName("soft");
		FieldHelp what = new FieldHelp(I18NProvider.translate("franceconnect.what"),
				I18NProvider.translate("franceconnect.what.text"));
		Div way = new Div(button, hint, what);
		way.addClassName("stack");
		return way;
	}

}

package fr.compteformation.access.identitydocument.ui;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.people.identityproof.ui.WayCard;
import fr.compteformation.people.identityproof.ui.WayToProve;
import fr.compteformation.platform.security.Citizen;

/**
 * Offers to prove one’s identity with a document, and shows the progress of the check.
 */
@SpringComponent
@Order(2)
class DocumentWay implements WayToProve {

	private final IdentityRequests requests;

	private final Clock clock;

	DocumentWay(IdentityRequests requests, Clock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	@Override
	public Optional<Component> card(Citizen citizen) {
		return (this.requests.isOpenTo(citizen) && shown(citizen).isEmpty()) ? Optional.of(card()) : Optional.empty();
	}

	@Override
	public boolean hasBegun(Citizen citizen) {
		return shown(citizen).isPresent();
	}

	@Override
	public Optional<Component> progress(Citizen citizen) {
		return shown(citizen).map((status) -> new RequestSheet(status, this.clock.instant(),
				link(I18NProvider.translate("identityDocument.follow." + status.state()))));
	}

	// A final refusal is shown on the page of the document only.
	private Optional<IdentityStatus> shown(Citizen citizen) {
		return this.requests.of(citizen).filter((status) -> status.state().isOpen() || status.contestable());
	}

	private WayCard card() {
		return new WayCard(WayCard.Drawing.IDENTITY_CARD, I18NProvider.translate("identityDocument.way"),
				I18NProvider.translate("identityDocument.way.when", this.requests.days()),
				I18NProvider.translate("identityDocument.way.what"),
				link(I18NProvider.translate("identityDocument.way.go")));
	}

	private static Anchor link(String text) {
		Anchor link = new Anchor(IdentityRequests.PAGE.path(), text);
		link.addClassNames("btn", "ghost");
		return link;
	}

}

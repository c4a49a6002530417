package fr.compteformation.access.franceconnect.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.access.franceconnect.ProofOutcome;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.WayCard;
import fr.compteformation.people.identityproof.ui.WayToProve;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;

/** Proving one’s identity with the provider, at once. */
@SpringComponent
@Order(1)
class FranceConnectWay implements WayToProve {

	private final FranceConnect franceConnect;

	private final IdentityProofs proofs;

	FranceConnectWay(FranceConnect franceConnect, IdentityProofs proofs) {
		this.franceConnect = franceConnect;
		this.proofs = proofs;
	}

	@Override
	public Optional<Component> card(Citizen citizen) {
		return this.franceConnect.isOffered() && this.proofs.needOf(citizen) != ProofNeed.NAME_FIRST
				? Optional.of(card()) : Optional.empty();
	}

	private Component card() {
		Anchor go = new Anchor(FranceConnect.IDENTITY_PATH, I18NProvider.translate("franceconnect.way.go"));
		go.setRouterIgnore(true);
		go.addClassNames("btn", "ghost");
		return new WayCard(WayCard.Drawing.DOOR, I18NProvider.translate("franceconnect.way.title"),
				I18NProvider.translate("franceconnect.way.delay"), I18NProvider.translate(
						this.franceConnect.isStandIn() ? "franceconnect.way.standIn" : "franceconnect.way.text"),
				go);
	}

	/** It proves at once, or not at all. */
	@Override
	public boolean hasBegun(Citizen citizen) {
		return false;
	}

	/** Says once why the last attempt proved nothing. */
	@Override
	public Optional<Component> progress(Citizen citizen) {
		WrappedSession session = VaadinSession.getCurrent().getSession();
		Object last = session.getAttribute(ProofOutcome.ATTRIBUTE);
		session.removeAttribute(ProofOutcome.ATTRIBUTE);
		return (last instanceof ProofOutcome outcome) ? explain(outcome) : Optional.empty();
	}

	private static Optional<Component> explain(ProofOutcome outcome) {
		return switch (outcome) {
			case ProofOutcome.Proven proven -> Optional.empty();
			case ProofOutcome.Differs differs -> Optional.of(differences(differs));
			case ProofOutcome.OfAnother another ->
				Optional.of(new Message(Message.Tone.BAD, I18NProvider.translate("franceconnect.way.another")));
			case ProofOutcome.NameFirst name -> Optional.empty();
		};
	}

	private static Component differences(ProofOutcome.Differs differs) {
		UnorderedList list = new UnorderedList(differs.what()
			.stream()
			.map((mismatch) -> new ListItem(I18NProvider.translate("franceconnect.mismatch." + mismatch)))
			.toArray(ListItem[]::new));
		Div stack = new Div(new Message(Message.Tone.BAD, I18NProvider.translate("franceconnect.way.differs")), list);
		stack.addClassName("stack");
		return stack;
	}

}

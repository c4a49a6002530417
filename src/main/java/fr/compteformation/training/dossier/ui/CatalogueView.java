package fr.compteformation.training.dossier.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.dossier.Catalogue;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Drafting;
import fr.compteformation.training.dossier.Offer;

/**
 * The trainings on offer. Choosing one creates a draft.
 */
@Route("mes-dossiers/formations")
@Menu(title = "training.catalogue.menu", order = 1.5)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.TRAINING, text = "training.catalogue.action", order = 20)
class CatalogueView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String ADDRESS = SharedPages.TRAININGS.path();

	private final Catalogue catalogue;

	private final Dossiers dossiers;

	private final Rights rights;

	private final Citizen citizen;

	CatalogueView(Catalogue catalogue, Dossiers dossiers, Rights rights, AuthenticationContext authentication) {
		this.catalogue = catalogue;
		this.dossiers = dossiers;
		this.rights = rights;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())));
		switch (this.rights.attachmentOf(this.citizen)) {
			case Attachment.Attached attached -> {
				getContent().add(new Paragraph(getTranslation("training.catalogue.balance",
						this.rights.balancesOf(this.citizen).headline().formatted(getLocale()))));
				show(this.catalogue.offers(), "training.catalogue.intro", this::choosable);
			}
			case Attachment.Unproven unproven -> {
				getContent().add(new ProofPanel(ProofNeed.TO_SEE));
				show(this.catalogue.offers(), "training.catalogue.unproven",
						(offer) -> new OfferCard(offer.training()));
			}
			case Attachment.Withheld withheld -> getContent().add(new ReconcilingNotice(withheld));
		}
		Anchor back = new Anchor(Dossiers.PAGE.path(), getTranslation("training.back"));
		back.addClassNames("btn", "plain");
		Div actions = new Div(back);
		actions.addClassName("actions");
		getContent().add(actions);
	}

	@Override
	public String titleKey() {
		return "training.catalogue.title";
	}

	private void show(List<Offer> offers, String introKey, SerializableFunction<Offer, OfferCard> card) {
		if (offers.isEmpty()) {
			Div sheet = new Div(new Paragraph(getTranslation("training.catalogue.empty")));
			sheet.addClassName("sheet");
			getContent().add(sheet);
			return;
		}
		Div cards = new Div();
		cards.addClassName("cards");
		offers.forEach((offer) -> {
			OfferCard shown = card.apply(offer);
			shown.setId(offer.anchor());
			cards.add(shown);
		});
		getContent().add(new Paragraph(getTranslation(introKey)), cards);
	}

	private OfferCard choosable(Offer offer) {
		return new OfferCard(offer.training(), () -> choose(offer));
	}

	private void choose(Offer offer) {
		switch (this.dossiers.draft(this.citizen, offer.id())) {
			case Drafting.Drafted drafted -> go(Dossiers.PAGE.of(drafted.reference()).path());
			case Drafting.OfferGone gone -> {
				Banner.leave(Message.Tone.BAD, "training.catalogue.gone");
				go(ADDRESS);
			}
			case Drafting.NotAttached reconciling -> go(Dossiers.PAGE.path());
		}
	}

	private void go(String address) {
		getUI().ifPresent((ui) -> ui.navigate(address.substring(1)));
	}

}

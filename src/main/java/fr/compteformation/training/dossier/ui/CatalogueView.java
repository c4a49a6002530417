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
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Drafting;
import fr.compteformation.training.dossier.FundedCatalogue;
import fr.compteformation.training.dossier.OfferFunding;

/**
 * The trainings on offer. Choosing one creates a draft.
 */
@Route("mes-dossiers/formations")
@Menu(title = "training.catalogue.menu", order = 1.5)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.TRAINING, text = "training.catalogue.action", order = 20)
class CatalogueView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String ADDRESS = SharedPages.TRAININGS.path();

	private final FundedCatalogue catalogue;

	private final Dossiers dossiers;

	private final Rights rights;

	private final Citizen citizen;

	CatalogueView(FundedCatalogue catalogue, Dossiers dossiers, Rights rights, AuthenticationContext authentication) {
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
				show((offers) -> new OfferList(offers, isFiltered(event), this::choose));
			}
			case Attachment.Unproven unproven -> {
				getContent().add(new ProofPanel(ProofNeed.TO_SEE));
				show(OfferList::new);
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

	private void show(SerializableFunction<List<OfferFunding>, OfferList> list) {
		List<OfferFunding> offers = this.catalogue.offersFor(this.citizen);
		if (offers.isEmpty()) {
			Div sheet = new Div(new EmptyState(getTranslation("training.catalogue.empty")));
			sheet.addClassName("sheet");
			getContent().add(sheet);
		}
		else {
			getContent().add(list.apply(offers));
		}
	}

	private static boolean isFiltered(BeforeEnterEvent event) {
		return event.getLocation().getQueryParameters().getParameters().containsKey(SharedPages.PAID);
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

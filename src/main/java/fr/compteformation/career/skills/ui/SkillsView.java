package fr.compteformation.career.skills.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.skills.HeldSkill;
import fr.compteformation.career.skills.SkillLevel;
import fr.compteformation.career.skills.SkillProofs;
import fr.compteformation.career.skills.SkillOrigin;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;
import fr.compteformation.training.trades.ui.TradeField;

/**
 * “Mes compétences”: what the person can do, what is proposed, and what a trade asks for.
 */
@Route("mon-espace/competences")
@Menu(title = "skills.title", order = 30)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "skills.action", order = 13)
@TitleKey("skills.title")
class SkillsView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final Skills skills;

	private final SkillProofs proofs;

	private final Documents documents;

	private final PrivateDocuments kept;

	private final Trades trades;

	private final Citizen citizen;

	private final Div outcome = new Div();

	private final Div held = new Div();

	private final Div proposed = new Div();

	private final Div ofTrade = new Div();

	private final TradeField trade;

	SkillsView(Skills skills, SkillProofs proofs, Documents documents, PrivateDocuments kept, Trades trades,
			AuthenticationContext authentication) {
		this.skills = skills;
		this.proofs = proofs;
		this.documents = documents;
		this.kept = kept;
		this.trades = trades;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.outcome.addClassName("stack");
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.trade = new TradeField(trades, "skills.trade");
		this.trade.addValueChangeListener((change) -> showSkillsOfTrade());
		this.ofTrade.addClassName("stack");
		this.proposed.addClassName("stack");
		Paragraph intro = new Paragraph(getTranslation("skills.intro"));
		intro.addClassName("intro");
		Div sheets = new Div(this.outcome, sheet("skills.held", this.held), this.proposed,
				sheet("skills.fromTrade", this.trade, this.ofTrade), onlyYou());
		sheets.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, sheets);
		show();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter("metier")
			.flatMap(this.trades::find)
			.ifPresent(this.trade::setValue);
	}

	private void show() {
		List<HeldSkill> now = this.skills.heldBy(this.citizen);
		this.held.removeAll();
		this.held.add(now.isEmpty()
				? new EmptyState(getTranslation("skills.none"), new Paragraph(getTranslation("skills.none.more")))
				: new HeldSkills(now, folds(), this::rate, this::remove));
		if (!now.isEmpty()) {
			this.held.add(new Paragraph(new Anchor(Trades.PAGE.path(), getTranslation("trades.action"))));
		}
		this.proposed.removeAll();
		List<SkillOrigin> origins = this.skills.proposedTo(this.citizen);
		if (!origins.isEmpty()) {
			Section sheet = sheet("skills.proposed");
			origins.forEach((origin) -> sheet.add(choice(origin.name(), origin.skills())));
			this.proposed.add(sheet);
		}
		showSkillsOfTrade();
	}

	private ProofFolds folds() {
		return new ProofFolds(this.proofs, this.citizen,
				(most) -> AttachmentField.ofPrivate(this.documents, this.kept, this.citizen, most),
				(skill) -> tell(Message.Tone.BAD, getTranslation("skills.proofs.refused", SkillProofs.MOST_OF_ALL)));
	}

	private void showSkillsOfTrade() {
		Trade chosen = this.trade.getValue();
		this.ofTrade.removeAll();
		if (chosen != null) {
			List<Skill> known = this.skills.heldBy(this.citizen).stream().map(HeldSkill::skill).toList();
			List<Skill> others = this.trades.nearness(chosen, known).missing();
			this.ofTrade.add(others.isEmpty() ? new Paragraph(getTranslation("skills.trade.all"))
					: choice(getTranslation("skills.trade.choose", chosen.name().in(getLocale())), others));
		}
	}

	private Component choice(String legend, List<Skill> skills) {
		return new SkillChoice(legend, skills, this::add);
	}

	private void add(List<Skill> chosen) {
		this.skills.add(this.citizen, chosen);
		tell(chosen.isEmpty() ? Message.Tone.HINT : Message.Tone.GOOD, getTranslation("skills.added", chosen.size()));
	}

	private void rate(Skill skill, SkillLevel level) {
		this.skills.rate(this.citizen, skill, level);
	}

	private void remove(Skill skill) {
		this.skills.remove(this.citizen, skill);
		tell(Message.Tone.GOOD, getTranslation("skills.removed", skill.name().in(getLocale())));
	}

	// Move the focus: the button may be gone.
	private void tell(Message.Tone tone, String text) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, text));
		show();
		this.outcome.getElement().callJsFunction("focus");
	}

	private Component onlyYou() {
		Paragraph only = new Paragraph(getTranslation("skills.onlyYou"));
		only.addClassName("soft");
		return only;
	}

	private Section sheet(String titleKey, Component... content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

}

package fr.compteformation.rights.dif.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifProposal;
import fr.compteformation.rights.ledger.history.DifBalance;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * A person’s DIF: the current declaration, and the form while declaring is possible.
 */
@Route(DifView.ADDRESS)
@Menu(title = "dif.title", order = 65)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "dif.action", order = 50)
@TitleKey("dif.title")
class DifView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	static final String ADDRESS = "mes-droits/dif";

	private final DifDeclarations declarations;

	private final DifCalculator calculator;

	private final Documents documents;

	private final DifForms forms;

	private final DifRights overview;

	private final Clock clock;

	private final Citizen citizen;

	// The form, while it is shown.
	private @Nullable DifSheet typed;

	DifView(DifDeclarations declarations, DifCalculator calculator, Documents documents, DifForms forms,
			DifRights overview, Clock clock, AuthenticationContext authentication) {
		this.declarations = declarations;
		this.calculator = calculator;
		this.documents = documents;
		this.forms = forms;
		this.overview = overview;
		this.clock = clock;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (event.getTrigger() == NavigationTrigger.HISTORY && this.typed != null && this.typed.isAttached()) {
			this.typed.follow(event.getLocation());
			return;
		}
		switch (this.declarations.situationOf(this.citizen)) {
			case DifSituation.Reconciling reconciling ->
				show(hint(reconciling.refused() ? "dif.notReconciled" : "dif.reconciling"), new ActionRow(back()));
			case DifSituation.Unproven unproven -> showUnproven(unproven);
			case DifSituation.Locked locked -> showEnd(hint("dif.locked"), locked);
			case DifSituation.Closed closed ->
				showEnd(hint("dif.closed", PortalTime.date(closed.lastDay(), getLocale())), closed);
			case DifSituation.Open open -> showOpen(open);
		}
	}

	private void showOpen(DifSituation.Open open) {
		if (open.current().isPresent()) {
			showDeclared(open, open.current().get());
			open.waiting().ifPresent(this::showWaiting);
		}
		else if (open.waiting().isPresent()) {
			Button again = new Button(getTranslation("dif.anew"), (click) -> declare(open));
			show();
			showWaiting(open.waiting().get(), back(), again);
		}
		else {
			declare(open);
		}
	}

	private void showWaiting(WaitingDeclaration declared, Component... actions) {
		getContent().add(
				new WaitingSheet(declared, this.calculator.propose(declared.employers()),
						this.documents.described(declared.documents()), new ActionRow(actions)),
				new ProofPanel(ProofNeed.TO_SPEND));
	}

	private void showUnproven(DifSituation.Unproven unproven) {
		ProofPanel panel = new ProofPanel(ProofNeed.TO_SEE);
		if (unproven.waiting().isPresent()) {
			WaitingDeclaration declared = unproven.waiting().get();
			Button again = new Button(getTranslation("dif.anew"), (click) -> declareUnproven(unproven));
			again.setVisible(unproven.closed().isEmpty());
			show(new WaitingSheet(declared, this.calculator.propose(declared.employers()),
					this.documents.described(declared.documents()), new ActionRow(back(), again)), panel);
		}
		else if (unproven.closed().isPresent()) {
			show(hint("dif.closed", PortalTime.date(unproven.closed().get(), getLocale())), panel,
					new ActionRow(back()));
		}
		else {
			declareUnproven(unproven);
		}
	}

	private void declareUnproven(DifSituation.Unproven unproven) {
		DifForm form = this.forms.of(this.citizen);
		unproven.waiting()
			.ifPresent((before) -> form.start(before.employers(), this.documents.described(before.documents())));
		show(hint("dif.unproven"),
				sheet(unproven.visit(), form, (outcome, declared) -> report("dif.waiting.saved", outcome)));
	}

	private void showEnd(Message why, DifSituation situation) {
		Optional<DifBalance> balance = this.overview.balanceOf(this.citizen);
		show(why);
		situation.current().ifPresent((details) -> {
			getContent().add(stages(details), sheet(details));
			follow(details);
		});
		situation.waiting().ifPresent(this::showWaiting);
		getContent().add(new DifCorrection(balance), new ActionRow(back()));
	}

	private void showDeclared(DifSituation.Open open, DifDetails declared) {
		Button again = new Button(getTranslation("dif.anew"), (click) -> declare(open));
		again.setVisible(declared.allows(DifAct.DECLARE, today()));
		show(stages(declared), sheet(declared, new ActionRow(back(), again)));
		if (!this.overview.hasCpfMovement(this.citizen)) {
			getContent().add(new Paragraph(getTranslation("rights.about.empty.CPF")));
		}
		follow(declared);
	}

	// History and pending answer; answering an agent stays possible after declaring has
	// ended.
	private void follow(DifDetails declared) {
		Stream.of(DifAct.ANSWER, DifAct.CONTEST)
			.filter((act) -> declared.allows(act, today()))
			.forEach((act) -> getContent().add(new AnswerSheet(this.declarations, this.documents, this.citizen,
					declared, act, (outcome) -> report("dif.answered", outcome))));
		getContent().add(EventsSheet.forThePerson(declared.events()));
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private void declare(DifSituation.Open open) {
		DifForm form = this.forms.of(this.citizen);
		open.current()
			.ifPresent((before) -> form.start(before.employers(), this.documents.described(before.documents())));
		show(sheet(open.visit(), form, (outcome, declared) -> {
			if (open.current().isPresent()) {
				report("dif.saved", outcome);
			}
			else {
				report("dif.declared", outcome, declared.worth().signed(getLocale()));
			}
		}));
	}

	private DifSheet sheet(DifSituation.Visit visit, DifForm form,
			SerializableBiConsumer<DifOutcome, DifProposal> done) {
		DifSheet sheet = new DifSheet(this.declarations, this.calculator, this.documents, this.citizen, visit, form,
				(outcome, declared) -> {
					if (outcome == DifOutcome.DONE) {
						this.forms.settlePrepared(this.citizen, form);
					}
					done.accept(outcome, declared);
				});
		this.typed = sheet;
		return sheet;
	}

	private void report(String done, DifOutcome outcome, String... parameters) {
		if (outcome == DifOutcome.DONE) {
			Banner.leave(Message.Tone.GOOD, done, parameters);
		}
		else {
			Banner.leave(Message.Tone.BAD, "dif.outcome." + outcome);
		}
		getUI().ifPresent((ui) -> ui.navigate(ADDRESS));
	}

	private void show(Component... content) {
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(new Anchor(SharedPages.TUTORIAL.path() + "#dif", getTranslation("dif.tutorial"))),
				new Paragraph(new Anchor(SharedPages.CONTACT.with("sujet=dif"), getTranslation("dif.contact"))));
		getContent().add(content);
	}

	private DifStages stages(DifDetails declared) {
		return new DifStages(DifProgress.of(declared, today()));
	}

	private DeclaredSheet sheet(DifDetails declared, Component... actions) {
		return new DeclaredSheet(declared, this.calculator.propose(declared.employers()),
				this.documents.described(declared.documents()), this.forms.requiresFiles(), actions);
	}

	private Message hint(String key, Object... parameters) {
		return new Message(Message.Tone.HINT, getTranslation(key, parameters));
	}

	private Anchor back() {
		Anchor back = new Anchor(SharedPages.RIGHTS.path(), getTranslation("action.backToRights"));
		back.addClassNames("btn", "ghost");
		return back;
	}

}

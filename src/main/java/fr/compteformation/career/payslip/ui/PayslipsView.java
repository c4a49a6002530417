package fr.compteformation.career.payslip.ui;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;

/** “Mes bulletins de salaire”: adds, files, finds and deletes them. */
@Route("mon-espace/bulletins")
@Menu(title = "payslip.title", order = 80)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "payslip.action", order = 70)
@TitleKey("payslip.title")
class PayslipsView extends Composite<Div> implements TranslatedTitle {

	private final Payslips payslips;

	private final Citizen citizen;

	private final PayslipUpload upload;

	private final UnfiledPayslips unfiled;

	private final FiledPayslips filed;

	private final Announcement outcome = new Announcement();

	PayslipsView(Payslips payslips, Documents documents, Validator validator, Clock clock,
			AuthenticationContext authentication) {
		this.payslips = payslips;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.upload = new PayslipUpload(payslips, documents.accepted(), this.citizen, this::show);
		this.unfiled = new UnfiledPayslips(payslips, validator, clock, this.citizen, this::changed);
		this.filed = new FiledPayslips(payslips, validator, this.citizen, this::changed);
		Paragraph intro = new Paragraph(getTranslation("payslip.intro"));
		intro.addClassName("intro");
		Div sheets = new Div(this.upload, this.outcome, this.unfiled, this.filed);
		sheets.addClassNames("stack", "payslips");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, sheets);
		payslips.readAgain(this.citizen);
		show();
	}

	// On the page itself, because the list that changed may be empty and hidden now.
	private void changed(String done) {
		show();
		this.outcome.say(Message.Tone.GOOD, done);
	}

	private void show() {
		List<Payslip> all = this.payslips.of(this.citizen);
		this.upload.show();
		this.unfiled.show(all.stream().filter((payslip) -> !payslip.isFiled()).toList());
		this.filed.show(all.stream().filter(Payslip::isFiled).toList());
	}

}

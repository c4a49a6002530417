package fr.compteformation.access.passkey.ui;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * The page for managing passkeys and recovery codes.
 */
@Route("mon-profil/cles")
@Menu(title = "frame.passkeys", order = 30)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@TitleKey("passkey.title")
class PasskeysView extends Composite<Div> implements TranslatedTitle {

	private final Passkeys passkeys;

	private final ProofFields proofs;

	private final Clock clock;

	private final Citizen citizen;

	private final Div outcome = new Div();

	private final Div sheets = new Div();

	PasskeysView(Passkeys passkeys, ProofFields proofs, Clock clock, AuthenticationContext authentication) {
		this.passkeys = passkeys;
		this.proofs = proofs;
		this.clock = clock;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.outcome.addClassName("stack");
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.sheets.addClassName("stack");
		Div body = new Div(this.outcome, this.sheets);
		body.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("passkey.what")),
				new Paragraph(getTranslation("passkey.why")), body, BackLink.toProfile());
		show();
	}

	private void show() {
		List<Passkey> known = this.passkeys.of(this.citizen);
		this.sheets.removeAll();
		this.sheets.add(new KeyList(known, this::change),
				new AddKeySheet(this.passkeys, this.proofs.of(this.citizen), this.citizen, this::added));
		if (!known.isEmpty()) {
			this.sheets.add(new CodesSheet(this.passkeys, this.proofs.of(this.citizen), this.citizen, this::showCodes));
		}
	}

	private void change(Passkey passkey) {
		this.outcome.removeAll();
		boolean last = this.passkeys.of(this.citizen).size() == 1;
		KeySheet sheet = new KeySheet(this.passkeys, this.proofs.of(this.citizen), this.citizen, passkey, last,
				this::done);
		this.sheets.removeAll();
		this.sheets.add(sheet);
		sheet.focus();
	}

	private void added(List<RecoveryCode> codes) {
		done("passkey.added");
		if (!codes.isEmpty()) {
			showCodes(codes);
		}
	}

	// Shown alone, because the codes are displayed only once.
	private void showCodes(List<RecoveryCode> codes) {
		this.sheets.removeAll();
		this.sheets.add(new ShownCodes(codes, PortalTime.today(this.clock), () -> done("passkey.codes.done")));
		this.outcome.getElement().callJsFunction("focus");
	}

	/**
	 * @param key the translation key of the result; empty if nothing changed
	 */
	private void done(String key) {
		show();
		this.outcome.removeAll();
		if (!key.isEmpty()) {
			this.outcome.add(new Message(Message.Tone.GOOD, getTranslation(key)));
		}
		this.outcome.getElement().callJsFunction("focus");
	}

}

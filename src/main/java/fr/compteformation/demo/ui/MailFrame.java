package fr.compteformation.demo.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.IFrame;

import fr.compteformation.demo.ReceivedMail;

/**
 * An email as its reader sees it: its HTML part in a frame without scripts. Links open a
 * new window, as in a mail program.
 */
public class MailFrame extends Composite<IFrame> {

	public MailFrame(ReceivedMail mail) {
		getContent().setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
		getContent().setTitle(mail.subject());
		getContent().setSrcdoc(
				Objects.requireNonNullElse(mail.html(), "").replaceFirst("<head>", "<head><base target=\"_blank\">"));
	}

}

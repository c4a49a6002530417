package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;

import fr.compteformation.platform.base.SharedPages;

/** The layout of the pages of training providers and employers. */
@Layout(SharedPages.PROFESSIONALS_FRAME)
@AnonymousAllowed
@StyleSheet("assets/signed-in.css")
@StyleSheet("assets/office.css")
class ProfessionalLayout extends PortalLayout {

	ProfessionalLayout(AuthenticationContext authentication, SiteFrame frame, ObjectProvider<QuestionBoxes> questions) {
		super(Audience.PROFESSIONALS, header(questions, authentication), frame.footer(), authentication, frame);
	}

	private static Header header(ObjectProvider<QuestionBoxes> questions, AuthenticationContext authentication) {
		QuestionBoxes boxes = questions.getIfAvailable();
		return new WorkHeader(Audience.PROFESSIONALS, "frame.professionalsBadge",
				(boxes != null) ? boxes.boxOfProfessionals() : null, authentication::logout);
	}

}

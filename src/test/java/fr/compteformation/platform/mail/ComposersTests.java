package fr.compteformation.platform.mail;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ComposersTests {

	@Autowired
	private List<MailComposer<?>> composers;

	@Test
	void eachMailHasAComposer() {
		assertThat(this.composers).<Class<?>>extracting(Composers::templates)
			.containsAll(MailTemplates.enums())
			.doesNotHaveDuplicates();
	}

}

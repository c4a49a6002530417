package fr.compteformation;

import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal parses the queries of a repository when it is first used: a wrong one must
 * fail here, not on a page.
 */
class RepositoriesTests extends PortalTests {

	@Test
	void allQueriesCanBeParsed() {
		// Each repository is made when its bean is fetched.
		assertThat(this.portal.getBeansOfType(Repository.class)).hasSizeGreaterThan(30);
	}

}

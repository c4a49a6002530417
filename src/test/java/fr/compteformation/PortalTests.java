package fr.compteformation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tests of a room in the complete portal, with what nearly all of them need.
 */
@PortalTest
public abstract class PortalTests {

	@Autowired
	protected ApplicationContext portal;

	@Autowired
	protected JdbcClient database;

	@Autowired
	protected TransactionTemplate transaction;

	@Autowired
	protected MovableClock clock;

}

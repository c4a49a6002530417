package fr.compteformation.people.alert;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Citizen;

/**
 * The emails about changed passwords in the outbox.
 */
public final class ChangedPasswords {

	private ChangedPasswords() {
	}

	/** The number of such emails to this person. */
	public static long mailsTo(ApplicationContext portal, Citizen citizen) {
		JdbcClient database = portal.getBean(JdbcClient.class);
		List<String> alerts = database.sql(
				"select cast(substring(name, 7) as uuid) from one_time_secret where purpose = 'alarm' and account_id = ?")
			.param(citizen.accountId())
			.query((row, index) -> row.getObject(1, UUID.class).toString())
			.list();
		return WaitingMails.with(database, SecurityAlertMails.Template.PASSWORD_CHANGED.fileName())
			.stream()
			.filter((mail) -> alerts.stream().anyMatch(mail::contains))
			.count();
	}

}

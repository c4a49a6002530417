package fr.compteformation.demo.cockpit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses the database of a portal in real use, which filling would change and
 * {@link DemoReset} would erase. The portal refuses that of a demonstration by itself.
 */
@Component
@Profile("demo")
class DemoDatabaseCheck implements FlywayConfigurationCustomizer {

	@Override
	public void customize(FluentConfiguration migrations) {
		migrations.callbacks(new BeforeMigration());
	}

	private static final class BeforeMigration extends BaseCallback {

		@Override
		public boolean supports(Event event, Context context) {
			return event == Event.BEFORE_MIGRATE;
		}

		@Override
		public void handle(Event event, Context context) {
			if (isRealPortal(context.getConnection(), context.getConfiguration().getTable())) {
				throw new InvalidConfigurationPropertyValueException("spring.profiles.active", "demo",
						"The database belongs to a portal in real use, or to a demonstration whose tables are "
								+ "incomplete: give the demonstration an empty database or another "
								+ "compte-formation.data-dir.");
			}
		}

		private static boolean isRealPortal(Connection database, String history) {
			try (Statement statement = database.createStatement(); ResultSet applied = statement.executeQuery("""
					select count("version") > 0 and count(case when "script" like 'R%%demo%%' then 1 end) = 0
					from "%s\"""".formatted(history))) {
				return applied.next() && applied.getBoolean(1);
			}
			catch (SQLException unreadable) {
				throw new IllegalStateException(unreadable);
			}
		}

	}

}

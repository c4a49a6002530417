package fr.compteformation.proofs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.compteformation.platform.securitycheck.work.Solver;

/**
 * Solves security checks by reading the database, and computes the proof of work as a
 * browser does.
 *
 * @param database its URL
 */
public record RightPlace(String database) implements Registrant.Check {

	@Override
	public int place(String challenge) {
		try (Connection connection = DriverManager.getConnection(this.database, "postgres", "");
				PreparedStatement query = connection
					.prepareStatement("select secret from security_challenge where id = ?")) {
			query.setObject(1, UUID.fromString(challenge));
			try (ResultSet rows = query.executeQuery()) {
				if (!rows.next()) {
					throw new Tab.NoAnswer("the challenge has gone");
				}
				return Integer.parseInt(rows.getString(1));
			}
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	@Override
	public String work(String seed, int shares) {
		return Solver.numbers(seed, shares).stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

}

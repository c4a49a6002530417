package fr.compteformation.proofs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Solves security checks by reading the database, and computes the proof of work as a
 * browser does.
 *
 * @param database its URL
 */
record RightPlace(String database) implements Registrant.Check {

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
	public long work(String challenge, String salt, long most) {
		MessageDigest sha256 = sha256();
		for (long number = 0; number <= most; number++) {
			byte[] hash = sha256.digest((salt + number).getBytes(StandardCharsets.US_ASCII));
			if (HexFormat.of().formatHex(hash).equals(challenge)) {
				return number;
			}
		}
		throw new IllegalStateException("no number fits");
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

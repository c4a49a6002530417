package fr.compteformation.platform.register;

/**
 * A point on earth.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 */
public record GeoPoint(double latitude, double longitude) {

	private static final double EARTH_RADIUS_KM = 6371.0088;

	/** The distance in a straight line, in kilometres. */
	public double kilometresTo(GeoPoint other) {
		double north = Math.toRadians(this.latitude);
		double otherNorth = Math.toRadians(other.latitude);
		double rise = Math.sin((otherNorth - north) / 2);
		double turn = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
		double share = rise * rise + Math.cos(north) * Math.cos(otherNorth) * turn * turn;
		return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
	}

}

package fr.compteformation.platform.database;

import java.io.File;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folder of the H2 database. Of type File, because Spring resolves a Path among the
 * web resources first.
 *
 * @param dataDir Folder of the H2 database when no other database is set, absolute or
 * relative to the working directory. This folder, the key folder and their files are
 * restricted to the portal’s system user (modes 700 and 600): wider permissions are
 * removed at start-up, with a log message; a folder that holds other things keeps its
 * permissions.
 */
@ConfigurationProperties("compte-formation")
public record DataFolder(@DefaultValue("./data") File dataDir) {
}

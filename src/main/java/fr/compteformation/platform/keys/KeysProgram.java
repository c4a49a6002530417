package fr.compteformation.platform.keys;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;

/** The subset of the application that commands about keys need. */
@WithDatabase
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class, Keys.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\..*|KeysTasks)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
class KeysProgram {

}

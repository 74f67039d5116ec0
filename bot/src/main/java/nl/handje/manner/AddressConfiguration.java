package nl.handje.manner;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this part. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AddressSettings.class)
class AddressConfiguration {
}

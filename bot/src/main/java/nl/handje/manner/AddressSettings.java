package nl.handje.manner;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a town chooses about its words.
 *
 * @param addressForm
 *            whether people are addressed with "u" or with "je"
 */
@ConfigurationProperties("handje")
public record AddressSettings(@DefaultValue("u") AddressForm addressForm) {}

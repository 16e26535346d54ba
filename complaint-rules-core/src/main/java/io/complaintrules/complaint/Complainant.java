package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/**
 * The person who complains. All is personal data: {@link #toString()} tells what is given, never what it says.
 *
 * @param name full name
 * @param identity how far the identity is given
 * @param phone telephone number
 * @param email e-mail address
 * @param address postal address
 * @param postcode postal code
 * @param capacity as a consumer or as a business
 * @param standing by what right the complainant speaks
 * @param age age of the person concerned, in whole years
 */
public record Complainant(
        @Nullable String name,
        @Nullable Identity identity,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable Capacity capacity,
        @Nullable Standing standing,
        @Nullable Integer age) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .identity(identity)
                .phone(phone)
                .email(email)
                .address(address)
                .postcode(postcode)
                .capacity(capacity)
                .standing(standing)
                .age(age);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Complainant",
                "name",
                name,
                "identity",
                identity,
                "phone",
                phone,
                "email",
                email,
                "address",
                address,
                "postcode",
                postcode,
                "capacity",
                capacity,
                "standing",
                standing,
                "age",
                age);
    }

    /** Builds {@link Complainant}; for one thread at a time. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Identity identity;
        private @Nullable String phone;
        private @Nullable String email;
        private @Nullable String address;
        private @Nullable String postcode;
        private @Nullable Capacity capacity;
        private @Nullable Standing standing;
        private @Nullable Integer age;

        private Builder() {}

        /** Full name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** How far the identity is given. */
        public Builder identity(@Nullable Identity identity) {
            this.identity = identity;
            return this;
        }

        /** Telephone number. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /** E-mail address. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** Postal address. */
        public Builder address(@Nullable String address) {
            this.address = address;
            return this;
        }

        /** Postal code. */
        public Builder postcode(@Nullable String postcode) {
            this.postcode = postcode;
            return this;
        }

        /** As a consumer or as a business. */
        public Builder capacity(@Nullable Capacity capacity) {
            this.capacity = capacity;
            return this;
        }

        /** By what right the complainant speaks. */
        public Builder standing(@Nullable Standing standing) {
            this.standing = standing;
            return this;
        }

        /** Age of the person concerned, in whole years. */
        public Builder age(@Nullable Integer age) {
            this.age = age;
            return this;
        }

        /** The complainant as set so far; the builder may be used on. */
        public Complainant build() {
            return new Complainant(name, identity, phone, email, address, postcode, capacity, standing, age);
        }
    }
}

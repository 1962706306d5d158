using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts;

/// <summary>Identity's tables, schema version 3 (passkeys), by hand and once per user type: shoppers and staff share no row (decisions 17).</summary>
internal static class IdentityTables
{
    public static void MapIdentity<TUser, TClaim, TLogin, TToken, TPasskey>(this ModelBuilder model, string prefix)
        where TUser : IdentityUser<Guid>
        where TClaim : IdentityUserClaim<Guid>
        where TLogin : IdentityUserLogin<Guid>
        where TToken : IdentityUserToken<Guid>
        where TPasskey : IdentityUserPasskey<Guid>
    {
        MapUser<TUser, TClaim, TLogin, TToken, TPasskey>(model);
        model.Entity<TClaim>(claim =>
        {
            claim.ToTable(prefix + "_claims");
            claim.HasKey(c => c.Id);
        });
        model.Entity<TLogin>(login =>
        {
            login.ToTable(prefix + "_logins");
            login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.Property(l => l.LoginProvider).HasMaxLength(128);
            login.Property(l => l.ProviderKey).HasMaxLength(128);
        });
        model.Entity<TToken>(token =>
        {
            token.ToTable(prefix + "_tokens");
            token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.Property(t => t.LoginProvider).HasMaxLength(128);
            token.Property(t => t.Name).HasMaxLength(128);
        });
        model.Entity<TPasskey>(passkey =>
        {
            passkey.ToTable(prefix + "_passkeys");
            passkey.HasKey(p => p.CredentialId);
            // WebAuthn level 3, section 4: a credential id has at most 1023 bytes.
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            passkey.OwnsOne(p => p.Data, data =>
            {
                data.ToJson();
                data.WithOwner().HasForeignKey("CredentialId");
            });
        });
    }

    private static void MapUser<TUser, TClaim, TLogin, TToken, TPasskey>(ModelBuilder model)
        where TUser : IdentityUser<Guid>
        where TClaim : IdentityUserClaim<Guid>
        where TLogin : IdentityUserLogin<Guid>
        where TToken : IdentityUserToken<Guid>
        where TPasskey : IdentityUserPasskey<Guid> => model.Entity<TUser>(user =>
    {
        user.HasKey(u => u.Id);
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.HasIndex(u => u.NormalizedEmail).IsUnique();
        user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        user.Property(u => u.UserName).HasMaxLength(256);
        user.Property(u => u.NormalizedUserName).HasMaxLength(256);
        user.Property(u => u.Email).HasMaxLength(256);
        user.Property(u => u.NormalizedEmail).HasMaxLength(256);
        user.Property(u => u.PhoneNumber).HasMaxLength(40);
        user.HasMany<TClaim>().WithOne().HasForeignKey(c => c.UserId).IsRequired();
        user.HasMany<TLogin>().WithOne().HasForeignKey(l => l.UserId).IsRequired();
        user.HasMany<TToken>().WithOne().HasForeignKey(t => t.UserId).IsRequired();
        user.HasMany<TPasskey>().WithOne().HasForeignKey(p => p.UserId).IsRequired();
    });
}

using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class AccountsDbOnPostgres(DbContextOptions<AccountsDbOnPostgres> options) : AccountsDb(options);

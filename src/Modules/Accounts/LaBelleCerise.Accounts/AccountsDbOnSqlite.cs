using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class AccountsDbOnSqlite(DbContextOptions<AccountsDbOnSqlite> options) : AccountsDb(options);

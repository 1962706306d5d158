using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class CookiesDbOnSqlite(DbContextOptions<CookiesDbOnSqlite> options) : CookiesDb(options);

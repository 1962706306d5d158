using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class CookiesDbOnPostgres(DbContextOptions<CookiesDbOnPostgres> options) : CookiesDb(options);

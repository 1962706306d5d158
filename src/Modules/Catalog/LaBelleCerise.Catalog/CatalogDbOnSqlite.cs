using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class CatalogDbOnSqlite(DbContextOptions<CatalogDbOnSqlite> options) : CatalogDb(options);

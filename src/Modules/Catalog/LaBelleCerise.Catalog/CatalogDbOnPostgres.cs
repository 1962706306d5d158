using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class CatalogDbOnPostgres(DbContextOptions<CatalogDbOnPostgres> options) : CatalogDb(options);

using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class PaymentInboxDbOnSqlite(DbContextOptions<PaymentInboxDbOnSqlite> options) : PaymentInboxDb(options);

using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class MessagingDbOnSqlite(DbContextOptions<MessagingDbOnSqlite> options) : MessagingDb(options);

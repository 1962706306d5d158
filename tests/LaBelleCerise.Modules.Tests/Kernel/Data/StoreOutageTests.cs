using LaBelleCerise.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaBelleCerise.Modules.Tests.Kernel.Data;

public sealed class StoreOutageTests
{
    [Fact]
    public void A_full_store_is_an_outage_and_a_wrong_statement_is_a_fault_of_ours()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, "CREATE TABLE t (x); PRAGMA max_page_count = 3");
        var full = Assert.Throws<SqliteException>(() => Run(connection, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) INSERT INTO t SELECT hex(randomblob(1000)) FROM n"));
        Assert.True(StoreOutage.Explains(full));
        Assert.True(StoreOutage.Explains(new DbUpdateException("wrapped", full)));
        Assert.False(StoreOutage.Explains(Assert.Throws<SqliteException>(() => Run(connection, "SELECT y FROM t"))));
        Assert.False(StoreOutage.Explains(new InvalidOperationException("ours")));
        Assert.False(StoreOutage.Explains(null));
    }

    [Theory]
    [InlineData("53100", true)]
    [InlineData("53300", true)]
    [InlineData("57P03", true)]
    [InlineData("58030", true)]
    [InlineData("25006", true)]
    [InlineData("23505", false)]
    [InlineData("42P01", false)]
    [InlineData("40001", false)]
    public void What_PostgreSQL_answers_is_told_apart_by_its_class(string state, bool isOutage) =>
        Assert.Equal(isOutage, StoreOutage.Explains(new DbUpdateException("wrapped", new PostgresException("", "ERROR", "ERROR", state))));

    [Fact]
    public async Task A_database_that_does_not_answer_is_an_outage()
    {
        await using var connection = new NpgsqlConnection("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        Assert.True(StoreOutage.Explains(await Assert.ThrowsAnyAsync<NpgsqlException>(() => connection.OpenAsync(TestContext.Current.CancellationToken))));
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

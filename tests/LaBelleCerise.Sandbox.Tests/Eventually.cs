namespace LaBelleCerise.Sandbox.Tests;

/// <summary>Looks again until it is so; gives up after half a minute.</summary>
internal static class Eventually
{
    public static async Task IsAsync<T>(T expected, Func<Task<T>> look)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (EqualityComparer<T>.Default.Equals(expected, await look()))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, await look());
    }
}

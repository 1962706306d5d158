namespace LaBelleCerise.Host.Startup;

/// <summary>Makes the data folder absolute, so that it does not depend on where the shop was started from.</summary>
internal static class DataFolder
{
    public static void ResolveDataFolder(this WebApplicationBuilder builder) =>
        builder.Configuration["Storage:DataPath"] =
            Path.GetFullPath(builder.Configuration["Storage:DataPath"] ?? "data", builder.Environment.ContentRootPath);
}

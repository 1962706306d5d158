using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Where the shop keeps its data: configuration section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage";

    /// <summary><c>sqlite</c> (one file per module, the embedded default) or <c>postgres</c> (one schema per module).</summary>
    [RegularExpression("^(sqlite|postgres)$", ErrorMessage = "Storage:Provider must be sqlite or postgres.")]
    public string Provider { get; set; } = "sqlite";

    /// <summary>The folder of database files, papers, keys and mails; never below wwwroot.</summary>
    [Required(ErrorMessage = "Storage:DataPath is missing: the folder for databases, papers and mails.")]
    public string DataPath { get; set; } = "data";

    /// <summary>The PostgreSQL connection string, when that is the provider.</summary>
    public string? Postgres { get; set; }

    /// <summary>ISO 3166 code of the country in which database, backups, logs and mail are kept; production refuses one outside the EEA (promise S57).</summary>
    [Required(ErrorMessage = "Storage:Region is missing: the ISO country code where the data are kept.")]
    public string Region { get; set; } = "BE";

    /// <summary>Whether the provider is PostgreSQL.</summary>
    public bool IsPostgres => Provider == "postgres";
}

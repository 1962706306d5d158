namespace LaBelleCerise.Cookies.Register;

/// <summary>The places on a device where a site can keep something; the law makes no difference between them (law C1).</summary>
internal enum StorageKind
{
    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>A key of local storage.</summary>
    LocalStorage,

    /// <summary>A key of session storage.</summary>
    SessionStorage,

    /// <summary>A database of the browser.</summary>
    Database,

    /// <summary>A cache that script fills.</summary>
    Cache,

    /// <summary>Script that stays when the page is gone.</summary>
    ServiceWorker,
}

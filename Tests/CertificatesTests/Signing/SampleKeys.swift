import Certificates
import Testing

/// Keys to test with; they are public, and sign nothing that counts.
enum SampleKeys {
  static let passphrase = "vijf gele klompen"

  static func first() throws -> PrivateKey { try PrivateKey(encryptedPEM: pems[0], passphrase: passphrase) }
  static func second() throws -> PrivateKey { try PrivateKey(encryptedPEM: pems[1], passphrase: passphrase) }

  /// Written by openssl: `openssl genrsa 3072 | openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 1000`.
  static let pems = [
    """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIIHbTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIx70f2Yj/xqMCAgPo
    MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBD5M8dw5dwqH38MN/nFmsuiBIIH
    EEaep53Lz4olwpQRgSmcHtHlB/fPpP9SGRwlNTLhGKMVuWtzLI9EkeWBKF46Uvdi
    xKTWiVM/sYh0pJcADT6Itq04NEZG803H6qGR3ZkBaFW/tn1fYTVzK84Fz1kVEwET
    etauL0aaAyixNTpShVJSBGmmysqu591K2xLvlnGwjswz5loBEQHpI9akHwxNLeoV
    sGoBzMTgkRDnpl0czUTWOo5iIW4JQOuIJlaOYXlWeLIVSVtVovinCLp+jCfOg2H7
    R1UXjZX2cZyFypdyiAYnkCPXXOfjb2vnhkk1kiWjg7qvf85OwVDo7ho7ojRBSVdy
    x3Bgg8hGSATubU8OH+vzxN48dHIhnbWaQpu572WXSmDWELm7gvxnz+YMgqIlnNco
    XuRwVSR2+d2i11zrp9/vhQUNZz2eVGfYe8krVYdOEM3zjlZvpf64PmLyUY3p5wzK
    eZo1Zwl5Gf/tDp8WeOPMfGgGBmYhZekOO/86YO5P3tMd+0OT8nM9ByfFjqNoAiIp
    x7SP8gCPB56FkpQ/YJkl3xB3MftfhXEzCB7xjqlBvP37D6lojU6lHSAhfBvixla9
    2RY5o4RmYSKWtTFDAJFTPtI7P6KyeIr89PTKi7gvEKk0mbKPRrINtf/NbgIG8c2w
    UrVNx7728xlZqN2+2vJuuknIomWpCrCMYqoHPyzgpdN51FGP+oBh6gnST4nkcy0B
    +zocm9Ag/An4QpnfigKZE6Gm6X8cwlaHa8Tz3CpzExlJCjwojIiIdbHjA24HHqPA
    YOQg57PHrDiEt/7HPTJSVuIBbwfJUgZESPa5DNNTCqO6r4aRkucGsmbzV6j968Ms
    h96B6eIvbK9OZf7p4SCwXja9cmz8lvdxm602qlH0H0MWdIhTj6GJp49roNElmlY/
    IXdsFGd923or1x8KX0SbSMofLLa5Iar8nIy9pyYbQ2kN4pTbGjA3/j+ixeMrl1c3
    3w6wZ5D3eKHXkPdDJIDKK/CEaCrvRmqEs8+HfiuZfcwQ02pA7q+64ziLYAouwBwe
    epNke24OckyRauCKpqjAhc8yqVCdqT1RcaEroW3xGAOPxp80YAVlhgUtpdlL9fAM
    52uNvvCsRrgkBE4gJwmVkRhZGPGvl33knBBYY62I3LOMVV8uof+Eg+X6uZKfBiJL
    ZJpygydXtzfNEMZiltj1zW0EpU8CPOvXteQXnqDJmTBjAl+GBpZlCl7qp+Vc5ZF8
    945dnA/XXM8Sp3+H2hFOviJsWmKwAzFUBx/4/JvEWQlP1VG56a2PLjM5YPh1K4wU
    ktm5cZ43jFXxRRTFMezSaGItoY7WNQ88DOoqzwsyHE01dUxfWPrIn5Bu9a4q3cq7
    RuMh7ZMkluDqz6+7h1DDF+RItJ/TkZqEHZ8oLxAAImP+YDXWB0a1eZtO5NxWOEFT
    B9QWQ1kBaEnHDf5+Ouqc1jwxKd1+kjmPjQgcLSLSu1VZx+e7o0WbXL985qXhIAmu
    XwQNMeu6Oc20SlSVRNnLJo3ByKK2fLOGc9wVIJyWIPuLs/6yGaBMlM3aCHJHbaEi
    O/dQZGCwIEh1Sd+TeUAda4PYWlzqc0nWz3oYJmkyhYW2gnxHTKoAZXjWcdpj3Y/p
    oFLks7koI9IpgLLoPuKNSOJdUcMuPuH3eblsser2ulk4PYQIMhwKKQtunv+o+FB+
    JU1M3cV23UaqFH2f1WTW1E7R9DOChIe8TxnotnhtsMgd+sLONjkfvNHgtjLcIemj
    av3p6uV5decG7NGVqeZPd7hQt4aj0VnQwIAbta3YurYMaaaZrCbFWoTydyREx0lW
    +mXO0eKN7mhgjzsCXVOmHZrepeiKq3VMGcnMPSI4j04DNqwM2ucmfKz7FUiZoCgD
    bJZWa9MEhzRcjxbwoAp/vM5hR8sZa8mPh7Y3cEqUIQhL8ARU1iJ84i9zBB1RiOnk
    2EdTBPEfcop9793g+aHUwsXQ4EMRdl032RkZrAcG9XRDV41prJ+nruDX+kmi1Fn4
    lxDZgv2dCcmV7LFI7rzqOsywEN74WJ16PCMez08vxpTgg5uDHMC0GEhAl9HFtnEb
    UXXe7g7FYUyBF0D2xUIR/ljqPfOrq67YVOZ1dN0vu1Ua4XnBobf3FYu18DcKo5+C
    TItkkP3SJgDViQvQ176VdR/C1fBcfy0AE3cw9LQ0H5vvwaa2S1z8iLR+a1EW/N6z
    QI/CzJOurKwLLofS3+wNV3WDfJlUc8/lEKA33URl6XcMdCvR3ahgusGPx0x4+C0A
    qXwa57eNlYv8UmvJq2UZCCH6qFnFwJQ0swHn9cduBlUx77BCmAFyJhS90NaLLda+
    wbNibISlLnA+l0TXqhiSVGn0sCm8H8nn3kqIg7L00Ok9B7lHB/T00l5A27cwn8G0
    IaCBmDHn5Id7Y9f2SwOo7n+CCJe+xvBTIQlJ77VWqYZ8
    -----END ENCRYPTED PRIVATE KEY-----

    """,
    """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIIHbTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIDSjm5dVy+wYCAgPo
    MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBBQjtugDpWwnCALOfgl2XcsBIIH
    EKQfAJppWkkWNeZPCF8czjTivHbhZ/wK5Ljp4icdet6WOrStp2ilz6tPZQWnqkRa
    mM/rp3bH0ZzpIrojJJUfMJKZgnCWQnzre44XrUtrAG6XHC46bx1DtpaxkcMvVgUx
    vhyVPgSN54qKTxXIO+IOqL/9ILzk6t54bTNRtGw+0K375mBLoaLhUnwy0rk1+kh3
    KzcQDHAE0no51XzPfzrxhorwk79N1BYcyyIkwv7lT1YMwfdln9LNDSdopLJjGaEk
    0Ygta5YdEUsG+kUtW5RolqEJUaaOglAUV6K/6zFoLdHZEEVuH55vag4N3LzEoodL
    rPH6QPznzS3dJhI9oDjV8rPgb75zLt4E7U0B/KcLq3kp9RIS0gVDZm04+HuYk2Tu
    xEvGQnzU2c0+fD6ZtW0bP2yCnwwDMLGLK3WmpbaaYHUCClQdwEkeLqGu7AcLV38y
    YWqrmJYm0zHEgD/5qCKHSJn+FC4u8GjidlLxtbdNhnlSO+4UtZLvbya13r4A5TSk
    A1Tq9h/lxgBSoiS/UxFRXS2a0YEL7+su9TFfgtcuO/aWzikAXr+3tgSOhJofT8ed
    K69yMNIR/LgZO4M32m1mEAGKNlvGK4Qrn0OenADIqgDAD1qnAFN8u0UbZtKP9BNj
    RL8aeK3dAiMxtB2vHZrHeAS+9i+71sdrKlm+9a39WNZWC7rdRYOg1DwTptXyX4SI
    tL9Udm6Xfjk2Hh5q87WnIqf/dQU+lTMFKOt4jEBBXwrgNn4pYLm4dwUCCxXZPz47
    r4r672pbMCMMrwyPUY7fqldtB3ZwywYZe0H8Z5xkpD9FUDZyOmmaNzdXmD4vsosa
    4F1R/Yy3qow1wK8ikuUHsi5t2a29YYz1zw2iFEPBK/tGhOcZFGHgstG/XGpFVUOW
    em8130ZjLUc+sTuLy4jTKFmRnXgEuxEx5pKfH3i3XPLCrjA95VSwGfYQHuo5Subx
    6bm93/3lkbrXBoAMgpwrkoYnvlV9JbL00zv1qwoB+cl6HbCciCepwBBPdMUjEtOG
    +BjLwvzQp+j7qyd6JYMX4HjIfrr/2BglzaMYVIjwehMOTYT/LJAb/g/XDEXko5Yt
    cPOCn/K6JIkJ4eUG76I3MMuxsr/8lbn9RIs0JLSZLkKE8/ar5NOQFtH2iNz30Gz7
    FzWNiDng3g4DSXcoluLHKpxMT4+9ag9G9QdMzJ9CelC5+2FZwRIOLJhgBY3T/LRJ
    agsNd0+f4nBAvhaKWxqzqx0Qaa69EPjaYEx4jqF7/Jyp7XD5W2/3OPPbVg7SCRPS
    z6A+Ajn0vONu/TvrK96uIgSlVTqCbPJhBJH2TT28LLwFgHxbPkpuiVvsOfWkNDnN
    n3L1MZMXnPgUy4xP2qHxLdJbc6ObLds3w2QWj6ThbGxLG9fGnqQxd1w4CGdOFYoD
    tDeJMuBKVVPpXXTWTvjmc9RXADJFYDZtRNd5xdRG195bLjOBfBviU2CwllKZ/MVv
    Q+Y76FTyKaBnU4cy01aJYEtIEuAK2MPNUe9idBmqeL296/9XO7Y35qHvp03s0+iK
    mODLJ2WAgHGeRugc2VHGVIYn2B6bch79XVAfXLlLGldr9sq+eJA9AIvcZPIXqU2d
    46Wk6rZ4D8Kkp2uYfBzqli3kRVEkz5fNT26DWy8Ioynd1IzwRs1OLXXhtumnsWgf
    DVFbTYwI+5/m0E3I4L9nm0QOJ4T/WVsiqX1eBgtO9b0prwV22Xl4EAJZtz2xYZAe
    UUwoRJVrEu66N7yQiPOeD25Shkl0aYTpF9EsWvAZTsUT4t30p1ca9zTl5GpO0xt9
    LCjzHLcYwxuVulGnHuHyhj5iChnMOnWHvPgqeP+lFHG8lZ6BnqxERVbYHZpXKQND
    H1XHiZMxZ6XOuuDnDyjpfaXegUjg3OZDivYmr4LL0+akw9H4rQr1vqNfQlQCrLvh
    pMYHUIU/m27QNZeYGZfV5MbbNbxx78CEHRTMfa1WEaCasCt9ydj+esdqxOM2awYD
    8azeXeErUCCSslzzkh+o8tY1UPtuQiLWVI4/F0RaQrRmoSQv1VJGSaETgznYhPHu
    i0hyCUFpw78JVuRHbXNJxDoQvZGUDthtzbtNTEkYob9VsTHFxVSCMGpWMUentB2B
    Zx05QTcjZPvuef78h9Kap3KL/mvArArb6bOJ1gLwu60MtFUHZTpIqSnoKh1Fgfd8
    CbM5+rr8vg5+VcHPBI6sDuWc/2VFjht5mqZ6gjal4ioWbZmAB/7aKtqeljciFKU6
    PupbVqnf26LaGav9+F2vb7A8hi0ZiZXyrw2E240FgjsQqkWy1hUjrU0ktoMFMMqn
    gr5GoXVya2taE3JJ1yzGkxN9Kx0R05pm6W9hFQkgafmvCELPoHeR3NE2bXQpaTCB
    O17bXCHKTdgwzRbKBgfEKVSbQe7k+hinYlR/H+hsdw9X
    -----END ENCRYPTED PRIVATE KEY-----

    """,
  ]
}

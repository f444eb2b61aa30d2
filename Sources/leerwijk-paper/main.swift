import CertificatePaper

PaperCommand.main()
